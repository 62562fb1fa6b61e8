/** What assistive technology is given of the main widgets: roles, names, states and their order. */
import { expect, test } from './fixtures.ts';
import { problems, statement } from './ram-builder.ts';
import { answer, expectAnswer, open, openSearch, pasteBox } from './site.ts';

test('header, paste box, and the answer with its gates and its grant', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Two Gates"
      - navigation "Main":
        - link "Guide"
        - link "Known errors"
        - link "Roles"
        - link "Build"
        - link "Check"
      - button "Search"
      - link "中文"
      - 'button "Colours: Like the system"'
  `);
  await pasteBox(page).fill(
    'Error from server (Forbidden): pods is forbidden: User "201234567890123456" cannot list resource "pods" in API group "" in the namespace "shop"',
  );
  await expectAnswer(page, 'rbac', 'rbac-user-cannot');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Which gate refused you?" [level=1]
      - text: Your error, log or question
      - button "Clear"
      - textbox "Your error, log or question"
      - region "Answer"
  `);
  await expect(answer(page)).toMatchAriaSnapshot(`
    - region "Answer":
      - status: /The RBAC gate inside the cluster is shut/
      - figure:
        - list "The RBAC gate inside the cluster is shut. What RAM says is not shown by this error.":
          - listitem: Your request
          - listitem:
            - strong: RAM
            - text: Not shown by this error
          - listitem:
            - strong: RBAC
            - text: Shut here
          - listitem: Done
      - region /^RBAC refused/:
        - heading /^RBAC refused/ [level=2]
        - region /^Allows list pods in namespace shop/:
          - text: Proven
          - heading /^Allows list pods in namespace shop/ [level=3]
          - group: 12 other ways to grant it
          - tablist "The grant as":
            - tab "YAML" [selected]
            - tab "kubectl"
          - tabpanel "YAML":
            - figure:
              - button "Copy Role and binding"
              - button "Download list-pods.yaml"
              - group "Role and binding":
                - code
          - textbox "Cluster ID"
          - group "The identity is":
            - radio "a RAM user"
            - radio "a RAM role"
          - list "Go on with this"
        - heading "What the text says" [level=3]
        - term: Who
        - definition:
          - text: "201234567890123456"
          - button "Show Who in the text"
      - heading "In your text" [level=2]
  `);
});

test('filters and the search', async ({ page }) => {
  await open(page, '/faq/?gate=rbac');
  await expect(page.getByRole('radio', { name: 'RBAC', exact: true })).toBeChecked();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Known errors and questions" [level=1]
      - group "Gate":
        - radio "All"
        - radio "RAM"
        - radio "RBAC" [checked]
      - group "Part":
        - radio "All" [checked]
      - status: /\\d+ entries/
      - list:
        - listitem:
          - link
  `);
  await (await openSearch(page)).fill('helm says forbidden');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Search":
      - heading "Search" [level=2]
      - button "Close"
      - combobox "Code, message or question" [expanded]: helm says forbidden
      - paragraph:
        - status: /\\d+ results/
      - listbox "Search":
        - option /ForbiddenHelmUsage/ [selected]
      - checkbox "The key / opens the search" [checked]
  `);
});

test('a corner of the matrix, and what a cell opens', async ({ page }) => {
  await open(page, '/roles/?show=paths');
  await expect(page.getByRole('grid')).toMatchAriaSnapshot(`
    - grid "Roles across; tasks, resources and paths down":
      - rowgroup:
        - row:
          - gridcell "Task or resource"
          - columnheader "Administrator cs:admin":
            - link "Administrator cs:admin"
      - rowgroup:
        - row "URL paths":
          - rowheader "URL paths"
        - row /^\\/metrics yes not published no/:
          - rowheader "/metrics":
            - link "/metrics"
          - gridcell "yes":
            - link "yes"
          - gridcell "not published":
            - link "not published"
  `);
  await page
    .getByRole('row', { name: /^\/metrics/ })
    .getByRole('link', { name: 'yes' })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Administrator /metrics":
      - heading "Administrator /metrics" [level=2]
      - button "Copy the link"
      - button "Close"
      - heading "What the published rules say" [level=3]
  `);
});

test('a statement of the builder, and what is wrong with it', async ({ page }) => {
  await open(page, '/build/ram/');
  await page.locator('[data-template="use-terminal"]').click();
  await expect(statement(page)).toMatchAriaSnapshot(`
    - region "Statement 1":
      - heading "Statement 1" [level=3]
      - button "Duplicate statement 1"
      - button "Remove statement 1"
      - group "Effect":
        - radio "Allow" [checked]
        - radio "Deny"
      - group "Which actions":
        - radio "These actions" [checked]
        - radio "All but these (NotAction)"
      - list "Actions":
        - listitem:
          - code: cs:GetClusters
          - button "Remove cs:GetClusters from Actions"
      - combobox "Find and add actions"
      - group "On what":
        - radio "These clusters" [checked]
      - list "Cluster ids":
        - listitem "<CLUSTER_ID> is still to be filled in.":
          - button "Remove <CLUSTER_ID> from Cluster ids"
      - textbox "Cluster ids"
      - group "Only when (all of these)":
        - combobox "Key"
        - button "Add the test" [disabled]
  `);
  await expect(problems(page)).toMatchAriaSnapshot(`
    - region "Problems":
      - heading "Problems" [level=2]
      - paragraph:
        - status: 1 warning
      - list:
        - listitem:
          - paragraph: "Does not do what it seems to: <CLUSTER_ID> is still to be filled in."
          - paragraph:
            - button "Line 11"
            - button "Show in the form"
  `);
});

test('the answer of a check', async ({ page }) => {
  await open(page, '/check/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(page.getByRole('region', { name: 'Answer', exact: true })).toMatchAriaSnapshot(`
    - region "Answer":
      - heading "Answer" [level=2]
      - status: "Shut at RBAC: 1 of 3 requests is refused."
      - figure:
        - 'list "RAM gate: Open. RBAC gate: Shut here."'
      - heading /^What comes next/ [level=3]
      - button "Copy the list"
      - list:
        - listitem:
          - group:
            - text: Open RAM
            - code: cs:DescribeClusterUserKubeconfig
        - listitem:
          - group:
            - text: Shut RBAC
            - code: create pods/exec
  `);
});
