#!/bin/sh
# Runs launcher commands one after the other, each given as one argument: command.sh secrets "commands 0.0.0.0 /boot/site site"
set -eu
for command in "$@"; do
  # A command's own arguments hold no blanks.
  # shellcheck disable=SC2086
  java -Xmx256m -Dportal.scripts=/opt/portal/db -cp '/opt/portal/lib/*' org.creditportal.launcher.Launcher $command
done
