/** Pastes to try. Invented values in the documented shapes; nothing in them is anybody's. */
export const EXAMPLES = [
  {
    name: 'rbac',
    text: `$ kubectl get deploy -n shop
Error from server (Forbidden): deployments.apps is forbidden: User "201234567890123456" cannot list resource "deployments" in API group "apps" in the namespace "shop"`,
  },
  {
    name: 'ram',
    text: `SDKError:
   StatusCode: 403
   Code: StatusForbidden
   Message: code: 403, RAM policy Forbidden for action cs:DescribeClusterUserKubeconfig request id: 5A1C7F0E-3B7D-5E21-9C44-0F6B1D2E3A4B`,
  },
  {
    name: 'role',
    text: `Code: ErrManagedAddonRoleNotAttach
Message: code: 400, please complete the cluster addon's service ramrole authorization at https://ram.console.aliyun.com/role/authorize?request=%7B%22ReturnUrl%22%3A%22https%3A%2F%2Fcs.console.aliyun.com%2F%22%2C%22Services%22%3A%5B%7B%22Roles%22%3A%5B%7B%22RoleName%22%3A%22AliyunCSManagedLogRole%22%2C%22TemplateId%22%3A%22AliyunCSManagedLogRole%22%7D%5D%2C%22Service%22%3A%22CS%22%7D%5D%7D`,
  },
] as const;
