import WangEditor from 'wangeditor4';
import { startWangEditor } from './wangeditor.ts';

startWangEditor((host) => new WangEditor(host));
