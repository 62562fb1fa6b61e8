/** Answers questions off the main thread. What was read of the objects is kept, since most questions change something else. */
import { answer, type Objects, type Question, readObjects } from './answer.ts';

let known: Objects = readObjects('');

addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  if (known.text !== question.objects) known = readObjects(question.objects);
  postMessage(answer(question, known));
});
