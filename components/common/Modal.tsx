import { type ReactNode, useEffect, useRef } from 'react';

interface ModalProps {
  readonly title: string;
  /** For tables. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A native modal dialog, open as long as it is rendered. Escape closes it. */
export function Modal({ title, wide = false, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={wide ? 'dialog-wide' : undefined}
      aria-label={title}
      onClose={onClose}
      // Escape is the dialog's here, not the way back to the field.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 className="modal-title">{title}</h2>
      {children}
    </dialog>
  );
}
