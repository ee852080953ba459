/** For cases: replaces bodies of the fixture fleet. */
import { inDeptNews, inInterpretation, type Change } from '../testing/rule-case.ts';

export const BODY = '检查组走访了三座水闸。';
/** The body of the department's news, which starts on line 15. */
export const body = (text: string): Change => inDeptNews(BODY, text);
/** The body of the interpretation, which is MDX and starts on line 17. */
export const mdx = (text: string): Change => inInterpretation('办法共一章。', text);
