import {kept} from './kept';

/** Where people have pointed at the fields of their CMSs: as it was stored, to be read with `readProfiles`. */
export const storedProfiles = kept<unknown>('siteProfiles', []);
