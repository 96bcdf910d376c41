#!/bin/sh
# Starts a node: node.sh site | office. The commands in /boot were written by the launcher, as in the all-in-one run.
set -eu
case "$1" in
  site) path=/ ;;
  office) path=/office ;;
  *) echo "usage: node.sh site|office" >&2; exit 2 ;;
esac
# What a node that was killed left of requests on their way.
rm -rf /tmp/* 2>/dev/null || true
exec java @/opt/portal/node.jvm @/boot/server.jvm \
  -cp /opt/portal/payara-micro.jar:/boot fish.payara.micro.PayaraMicro \
  --rootdir /tmp/payara --nohazelcast --disablephonehome --port 8080 \
  --addlibs /opt/portal/mysql-connector-j.jar:/opt/portal/server-door.jar \
  --prebootcommandfile /boot/before-boot.asadmin \
  --postbootcommandfile /boot/after-boot.asadmin \
  --deploy "/opt/portal/$1.war:$path"
