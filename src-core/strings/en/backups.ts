/** Words of the section on backups in the preferences. */
export const backups = {
  title: 'Saving and backups',
  'saved-at-once':
    'Every change is saved in the project at once. There is nothing to save by hand, and no crash takes it back.',
  keep: 'Keep backups of projects',
  about:
    'A backup is a copy of the whole project. One is made when a project is opened and while you work, if anything has changed. Should a project file ever be damaged, its latest backup is offered.',
  kept: 'Backups of each project',
  minutes: 'Minutes between backups',
  where: 'They are kept in',
  'choose-folder': 'Choose another folder…',
  'show-folder': 'Show the folder',
} as const
