import Quill from 'quill1';
import snow from 'quill1/dist/quill.snow.css';
import { startQuill } from './quill.ts';

startQuill(Quill, snow);
