import {storage} from 'wxt/utils/storage';

/** Where people have pointed at the fields of their CMSs: as it was stored, to be read with `readProfiles`. */
export const storedProfiles = storage.defineItem<unknown>('local:siteProfiles', {fallback: []});
