import snow from 'quill2/dist/quill.snow.css';
import Quill from 'quill2/quill';
import { startQuill } from './quill.ts';

startQuill(Quill, snow);
