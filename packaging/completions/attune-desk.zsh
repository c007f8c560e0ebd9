#compdef attune-desk
# Completion of attune-desk for zsh.
_arguments \
    '--library=[Use the content pack in this folder]:folder:_files -/' \
    '(-h --help)'{-h,--help}'[Displays help on command line options]' \
    '--help-all[Displays help, including generic Qt options]' \
    '(-v --version)'{-v,--version}'[Displays version information]' \
    '::file:_files -g "*.handout.yaml"'
