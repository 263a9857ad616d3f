#!/usr/bin/env bash
# The tests of the QGIS side in another QGIS than this machine's:
#
#     other_qgis.sh VERSION FOLDERS ENGINE_PYTHON TESTS [pytest's words ...]
#
# FOLDERS/qgis-VERSION is a Debian with that QGIS, made once. The tests run in it in namespaces of
# their own: nothing in it is written to, and nothing outlives them. The engine stays this
# machine's. Runs as root. Ends with 75 where the folder cannot be made.
set -euo pipefail

version=$1 folder=$2/qgis-$1 tools=$2/qgis-test-tools engine_python=$3
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
release=trixie
packages=(qgis python3-qgis qgis-providers gdal-bin xvfb xauth python3-pytest)

say() { printf '%s\n' "$*" >&2; }

make_folder() {
    local new=$folder.partial from=()
    [ "$version" = 3.40 ] || from=(--target-release "$release-backports")
    say "Making $folder (once, some minutes) ..."
    rm -rf "$new"
    if ! command -v debootstrap >/dev/null; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends debootstrap || return
    fi
    debootstrap --variant=minbase "$release" "$new" || return
    if [ ${#from[@]} != 0 ]; then
        sed "s/ $release / $release-backports /" "$new/etc/apt/sources.list" \
            >"$new/etc/apt/sources.list.d/backports.list"
    fi
    printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d" # a folder starts no services
    chmod +x "$new/usr/sbin/policy-rc.d"
    export DEBIAN_FRONTEND=noninteractive
    chroot "$new" apt-get update -qq || return
    chroot "$new" apt-get install -y -qq --no-install-recommends "${from[@]}" "${packages[@]}" ||
        return
    [[ $(chroot "$new" dpkg-query -W -f='${Version}' qgis) == *"$version."* ]] || return
    rm -rf "$new/var/cache/apt" "$new/var/lib/apt/lists"
    # The engine's Python needs the libraries of the machine that it was made on.
    cat >"$new/usr/local/bin/engine-python" <<'TEXT'
#!/bin/sh
exec chroot /host env --chdir="$PWD" "$ASK_RASTER_HOST_ENGINE_PYTHON" "$@"
TEXT
    chmod +x "$new/usr/local/bin/engine-python"
    mv "$new" "$folder"
}

run_tests() {
    local scratch=$1
    shift
    mount --bind "$folder" "$folder"
    mkdir -p "$folder/host" "$folder$repository"
    mount --rbind / "$folder/host"
    mount --bind /tmp "$folder/tmp"
    mount --rbind /dev "$folder/dev"
    mount -t proc proc "$folder/proc"
    mkdir -p "$folder$repository"
    mount --bind "$repository" "$folder$repository"
    mount -o remount,bind,ro "$folder$repository"
    mount -o remount,bind,ro "$folder"
    # Not by exec: xvfb-run waits for a signal that a first process does not get.
    chroot "$folder" env --unset=WAYLAND_DISPLAY --chdir="$repository" \
        HOME="$scratch" TMPDIR="$scratch" PYTHONDONTWRITEBYTECODE=1 \
        ASK_RASTER_ENGINE_PYTHON=/usr/local/bin/engine-python \
        ASK_RASTER_HOST_ENGINE_PYTHON="$engine_python" \
        PYTHONPATH="/host$tools" \
        xvfb-run -a -s '-screen 0 1600x1000x24' \
        python3 -m pytest -p no:cacheprovider "$@"
}

if [ "${4:-}" = --in-namespaces ]; then
    run_tests "${@:5}"
    exit
fi
case $version in
    3.40 | 3.44) ;;
    *)
        say "error: only QGIS 3.40 and 3.44 can be had for the tests, not $version."
        exit 2
        ;;
esac
if [ ! -d "$folder" ] && ! make_folder >&2; then
    say "A folder with QGIS $version cannot be made here: no package of it could be fetched."
    exit 75
fi
scratch=$(mktemp -d /tmp/ask-raster-qgis-XXXXXX)
trap 'rm -rf "$scratch"' EXIT
unshare --mount --propagation private --pid --fork --kill-child \
    bash "${BASH_SOURCE[0]}" "$version" "$2" "$engine_python" --in-namespaces "$scratch" "${@:4}"
