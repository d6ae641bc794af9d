import { type FormEvent, useState } from 'react';
import { LIBRARY } from '../../lib/i18n/library.ts';
import { SHELF } from '../../lib/i18n/shelf.ts';
import { TagFilter } from './TagFilter.tsx';
import type { ShelfFilter } from './use-shelf.ts';

interface ShelfBarProps {
  readonly filter: ShelfFilter;
  /** With an empty name the folder is given up. */
  readonly onRename: (from: string, to: string) => void;
  /** Undefined where nothing is arranged by hand. */
  readonly onForget: (() => void) | undefined;
}

/** Folder, tags and order of a shelf; nothing where it has neither. */
export function ShelfBar({ filter, onRename, onForget }: ShelfBarProps) {
  const { folders, folder, setFolder, tags, tag, setTag } = filter;
  const [renaming, setRenaming] = useState(false);
  if (folders.length === 0 && tags.length === 0 && !onForget) return null;
  return (
    <>
      {folders.length > 0 || onForget ? (
        <div className="bar">
          {folders.length > 0 ? (
            <select
              className="input fit"
              aria-label={SHELF.folder}
              value={folder ?? ALL}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setRenaming(false);
                setFolder(value === ALL ? undefined : value);
              }}
            >
              <option value={ALL}>{SHELF.allFolders}</option>
              {folders.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
              <option value="">{SHELF.noFolder}</option>
            </select>
          ) : null}
          {folder && !renaming ? (
            <button type="button" className="button button-quiet" onClick={() => setRenaming(true)}>
              {SHELF.rename}
            </button>
          ) : null}
          {folder && renaming ? (
            <RenameFolder
              folder={folder}
              onDone={(name) => {
                setRenaming(false);
                if (name === undefined || name === folder) return;
                onRename(folder, name);
                setFolder(name === '' ? undefined : name);
              }}
            />
          ) : null}
          <span className="grow" />
          {onForget ? (
            <button type="button" className="button button-quiet" onClick={onForget}>
              {SHELF.byUse}
            </button>
          ) : null}
        </div>
      ) : null}
      {tags.length > 0 ? <TagFilter tags={tags} chosen={tag} onChoose={setTag} /> : null}
    </>
  );
}

/** No folder is called so: names are trimmed. */
const ALL = ' ';

interface RenameFolderProps {
  readonly folder: string;
  readonly onDone: (name: string | undefined) => void;
}

function RenameFolder({ folder, onDone }: RenameFolderProps) {
  const [name, setName] = useState(folder);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone(name.trim());
  };
  return (
    <form className="row" onSubmit={submit}>
      <input
        className="input fit"
        ref={(box) => box?.focus()}
        aria-label={SHELF.renameLabel(folder)}
        placeholder={SHELF.renameHint}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" className="button">
        {LIBRARY.save}
      </button>
      <button type="button" className="button button-quiet" onClick={() => onDone(undefined)}>
        {LIBRARY.cancel}
      </button>
    </form>
  );
}
