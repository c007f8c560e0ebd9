# Completion of attune-desk for fish.
complete -c attune-desk -f
complete -c attune-desk -k -a '(__fish_complete_suffix .handout.yaml)'
complete -c attune-desk -l library -r -a '(__fish_complete_directories)' -d 'Use the content pack in this folder'
complete -c attune-desk -s h -l help -d 'Displays help on command line options'
complete -c attune-desk -l help-all -d 'Displays help, including generic Qt options'
complete -c attune-desk -s v -l version -d 'Displays version information'
