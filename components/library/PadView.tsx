import { PAD } from '../../lib/i18n/pad.ts';

/** The sidebar's own page, alone with its writing pad. */
export function PadView() {
  return (
    <>
      <p className="about">{PAD.about}</p>
      <iframe className="pad-frame" src="/sidebar.html#pad" title={PAD.name} allow="clipboard-write" />
    </>
  );
}
