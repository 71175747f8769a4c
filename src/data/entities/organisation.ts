import type { Agency, Channel, Office, Officer } from '../../model/organisation.ts';
import type { Settings } from '../../model/register.ts';
import type { ChannelsFile, ItaFile, OfficersFile, OfficesFile } from '../generated/files.ts';
import { compact, type Reader } from './reader.ts';
import { readMemoSettings } from './memo.ts';

type Given<T> = Partial<T>;
const optional = <T extends object>(value: T): Given<T> => compact(value) as Given<T>;

/** The agency and the settings of `ita.yaml`, defaults filled in. */
export function readIta(file: ItaFile): { agency: Agency; settings: Settings } {
  const { name, short, kind, province, document_prefix, website, address, telephone, email } = file.agency;
  return {
    agency: {
      name,
      short,
      kind,
      ...optional({ province, documentPrefix: document_prefix, website, address, telephone, email }),
    } as Agency,
    settings: {
      language: file.language ?? 'th',
      tolerance: file.tolerance ?? 10,
      reportingDay: file.reporting_day ?? 5,
      severities: { ...file.severities },
      ...optional({
        notice: file.notice,
        dataLicence: file.data_licence,
        memo: file.memo && readMemoSettings(file.memo),
        evidenceChecked: file['evidence-checked'],
      }),
    } as Settings,
  };
}

/** One office; it reports unless the file says otherwise. */
export const readOffice = (
  { from, until, succeeded_by: succeededBy, reporting = true, ...office }: OfficesFile['offices'][number],
  reader: Reader,
): Office => ({
  ...office,
  reporting,
  ...(from !== undefined && { from: reader.month(from, 'from') }),
  ...(until !== undefined && { until: reader.month(until, 'until') }),
  ...(succeededBy !== undefined && { succeededBy }),
  at: reader.at,
});

/** One officer, with the days of the post. */
export function readOfficer({ from, until, ...officer }: OfficersFile['officers'][number], reader: Reader): Officer {
  return {
    ...officer,
    ...(from !== undefined && { from: reader.day(from, 'from') }),
    ...(until !== undefined && { until: reader.day(until, 'until') }),
    at: reader.at,
  };
}

/** One channel. */
export const readChannel = (channel: ChannelsFile['channels'][number], reader: Reader): Channel => ({
  ...channel,
  at: reader.at,
});
