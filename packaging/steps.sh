# SPDX-License-Identifier: MIT
# SPDX-FileCopyrightText: 2026 The Trellis contributors
#
# The steps that packaging/run, packaging/test and .ci/run share. Sourced from the project's folder.

build_preset=release
trellis=build/$build_preset/bin/trellis

say() {
    printf '%s\n' "$*"
}

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The packages of the groups named, one a line.
packages_of() {
    for group in "$@"; do
        sed -n "s/^$group[[:space:]][[:space:]]*//p" packaging/packages.txt
    done
}

# Those of the packages named that are not installed, in one line.
missing_of() {
    missing=
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true) in
        *" installed") ;;
        *) missing="$missing $package" ;;
        esac
    done
    printf '%s' "${missing# }"
}

# Runs a command as the administrator.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif [ -t 0 ]; then
        sudo "$@"
    else
        sudo -n "$@"
    fi
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet \
        --no-install-recommends -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

apt_update() {
    say "Asking the package servers what there is."
    as_root apt-get update --quiet -o DPkg::Lock::Timeout=300
}

# True when apt has heard of every package named.
apt_knows() {
    for package in "$@"; do
        apt-cache show --no-all-versions "$package" >/dev/null 2>&1 || return 1
    done
}

# Sees to it that the packages of the groups named are installed. Without anything missing, apt is
# not called at all.
need_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system does not install with apt, so nothing is installed here. Trellis needs what Debian 12 calls:"
        say "   " $(packages_of "$@")
        command -v cmake >/dev/null || stop "Please install these and start again."
        return 0
    fi
    missing=$(missing_of $(packages_of "$@"))
    if [ -z "$missing" ]; then
        say "Every package that is needed is installed."
        return 0
    fi
    by_hand="apt-get update && apt-get install --no-install-recommends $missing"
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        stop "Some packages are missing, and installing them takes an administrator. Please have this run as root, and start again:
    $by_hand"
    fi
    say "Installing what is missing: $missing"
    fresh=no
    if ! apt_knows $missing; then
        apt_update || true
        fresh=yes
    fi
    # Lists that were fetched long ago name files that are gone; fresh ones help.
    apt_install $missing \
        || { [ "$fresh" = no ] && apt_update && apt_install $missing; } \
        || stop "The packages could not be installed; the reason is above. With a network and as root, this does it:
    $by_hand"
}

# Configures and builds: the preset, then what else to tell CMake.
build() {
    say "Building (preset $1, in build/$1)."
    cmake --preset "$@"
    cmake --build "build/$1"
}

# Runs the tests of a build: the preset, then what else to tell CTest.
run_tests() {
    folder=build/$1
    shift
    ctest --test-dir "$folder" --output-on-failure --no-tests=error --no-label-summary --parallel "$(nproc)" "$@"
}
