# SPDX-FileCopyrightText: 2026 Virtdraft developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Shared by ./run and ./check, which set `root` to the source folder: installs what is missing, configures, builds.
# It writes to standard error only, so that `./run get FILE PATH | …` gives nothing but the answer.

say() { printf '%s\n' "$*" >&2; }

# needed SECTION…: a line for each package of these sections, alternatives still joined by `|`.
needed() {
    local sections package reason wanted
    while read -r sections package reason; do
        for wanted; do
            if [[ ,$sections, == *,$wanted,* ]]; then
                printf '%s\t%s\n' "$package" "${reason#\# }"
                break
            fi
        done
    done <"$root/packaging/dependencies"
}

# available NAME|NAME…: the first of these names that can be installed here.
available() {
    local name
    for name in ${1//|/ }; do
        if apt-cache policy "$name" 2>/dev/null | grep -q '^  Candidate: [0-9]'; then
            printf '%s' "$name"
            return
        fi
    done
    printf '%s' "${1%%|*}"
}

# install_packages SECTION…: asks nothing when nobody is there to answer (no terminal, or CI=true).
install_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "Not a Debian system: the packages in packaging/dependencies have to be there under this system's names."
        return
    fi
    # Here-strings rather than <(…): a bare chroot has no /dev/fd
    local -A installed=()
    local list name status package reason
    list=$(needed "$@")
    while read -r status name; do
        [[ $status != ii* && $status != hi* ]] || installed[$name]=1
    done <<<"$(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $(cut -f1 <<<"$list" | tr '|' '\n') 2>/dev/null)"

    local missing=() reasons=()
    while IFS=$'\t' read -r package reason; do
        for name in ${package//|/ }; do
            [[ -z ${installed[$name]:-} ]] || continue 2
        done
        missing+=("$package")
        reasons+=("$reason")
    done <<<"$list"
    ((${#missing[@]})) || return 0

    local as_root=() yes=() i
    [[ -t 0 && ${CI:-} != true ]] || yes=(-y)
    if ((EUID != 0)); then
        as_root=(sudo)
        ((${#yes[@]} == 0)) || as_root+=(-n)
        if ! command -v sudo >/dev/null || { ((${#yes[@]})) && ! sudo -n true 2>/dev/null; }; then
            say "These packages are missing, and only root (or sudo) may install them:" \
                "apt-get install --no-install-recommends ${missing[*]%%|*}"
            exit 1
        fi
    fi
    as_root+=(env DEBIAN_FRONTEND=noninteractive)

    say "Installing what Virtdraft needs from Debian:"
    for i in "${!missing[@]}"; do
        say "$(printf '  %-28s %s' "${missing[i]%%|*}" "${reasons[i]}")"
    done
    "${as_root[@]}" apt-get update -q >&2 || say "The package lists could not all be brought up to date; going on with these."
    for i in "${!missing[@]}"; do
        missing[i]=$(available "${missing[i]}")
    done
    "${as_root[@]}" apt-get install -q "${yes[@]}" --no-install-recommends "${missing[@]}" >&2 || {
        say "These packages could not be installed: ${missing[*]}"
        exit 1
    }
}

# build PRESET [TARGET…]: configures if that was not done yet, or was done for a copy of the sources elsewhere.
build() {
    local preset=$1 folder=$root/build/$1
    shift
    if [[ -f $folder/CMakeCache.txt ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
    fi
    if [[ ! -f $folder/build.ninja ]]; then
        if command -v ccache >/dev/null; then
            export CMAKE_CXX_COMPILER_LAUNCHER=ccache
        fi
        (cd "$root" && cmake --preset "$preset") >&2
    fi
    cmake --build "$folder" ${1:+--target "$@"} >&2
}
