import WangEditor from 'wangeditor3';
import { startWangEditor } from './wangeditor.ts';

startWangEditor((host) => new WangEditor(host));
