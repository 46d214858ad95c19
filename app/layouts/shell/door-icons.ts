export { EyeIcon, FileTextIcon, FolderIcon, TasklistIcon as RouteIcon } from '@navikt/aksel-icons';
