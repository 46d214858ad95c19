export { EyeIcon, FolderIcon, TasklistIcon as RouteIcon } from '@navikt/aksel-icons';
