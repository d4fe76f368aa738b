# Where the source of the running version is offered.

source-title = Source
source-licence = Causeway is free software under the GNU Affero General Public License, version 3 only.
source-terms = You may use, study, change and share it. Whoever runs it for others has to offer them its source.
source-version = This is version { $version }. Its source:
