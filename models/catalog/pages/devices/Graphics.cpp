// SPDX-FileCopyrightText: 2026 Virtdraft developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/pages/Words.h"
#include "models/catalog/pages/devices/GraphicsGroups.h"
#include "models/catalog/pages/devices/Kinds.h"
#include "models/catalog/pages/devices/Shared.h"

using namespace Pages;
using namespace Pages::Devices;

#define GRAPHICS "devices/graphics[]/"

static QList<Setting> graphicsKind()
{
    return {
        {.path = "devices/graphics[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Displays"),
         .help = QT_TRANSLATE_NOOP("catalog", "How people see the guest's screen and type into it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "nobody can see the screen")},
        {.path = GRAPHICS "@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Kind"),
         .help = QT_TRANSLATE_NOOP("catalog", "How the screen is shown."),
         .words = {{"spice", QT_TRANSLATE_NOOP("catalog", "SPICE")},
                   {"vnc", QT_TRANSLATE_NOOP("catalog", "VNC")},
                   {"egl-headless", QT_TRANSLATE_NOOP("catalog", "None, only drawing (EGL)")},
                   {"dbus", QT_TRANSLATE_NOOP("catalog", "D-Bus")},
                   {"sdl", QT_TRANSLATE_NOOP("catalog", "A window on the host (SDL)")},
                   {"rdp", QT_TRANSLATE_NOOP("catalog", "Remote Desktop (RDP)")},
                   {"desktop", QT_TRANSLATE_NOOP("catalog", "A window on the host (VirtualBox)")}},
         .takesAway = true},
        {.path = GRAPHICS "@autoport",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Automatic port"),
         .help = QT_TRANSLATE_NOOP("catalog", "libvirt finds a free port at each start."),
         .unset = QT_TRANSLATE_NOOP("catalog", "yes, unless a port is set"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "vnc spice rdp"}}},
        {.path = GRAPHICS "@port",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port on the host; -1 means automatic."),
         .unset = QT_TRANSLATE_NOOP("catalog", "automatic"),
         .minimum = -1,
         .maximum = 65535,
         .when = {{GRAPHICS "@type", "vnc spice rdp"}},
         .example = "5900"},
    };
}

static QList<Setting> graphicsKindMore()
{
    return {
        {.path = GRAPHICS "@tlsPort",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Encrypted port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port for encrypted channels; -1 means automatic."),
         .unset = QT_TRANSLATE_NOOP("catalog", "automatic if it is needed"),
         .minimum = -1,
         .maximum = 65535,
         .when = {{GRAPHICS "@type", "spice"}},
         .example = "5901"},
        {.path = GRAPHICS "@websocket",
         .kind = Kind::Number,
         .label = QT_TRANSLATE_NOOP("catalog", "Web port"),
         .help = QT_TRANSLATE_NOOP("catalog", "The port for viewers in a browser; -1 means automatic."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .minimum = -1,
         .maximum = 65535,
         .when = {{GRAPHICS "@type", "vnc"}},
         .example = "5700"},
    };
}

static QList<Setting> graphicsKindRest()
{
    return {
        {.path = GRAPHICS "@keymap",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Keyboard layout"),
         .help = QT_TRANSLATE_NOOP("catalog", "The layout of the viewer's keyboard, where it cannot tell."),
         .unset = QT_TRANSLATE_NOOP("catalog", "the viewer tells"),
         .words = {{"en-us", QT_TRANSLATE_NOOP("catalog", "English (US)")},
                   {"en-gb", QT_TRANSLATE_NOOP("catalog", "English (UK)")},
                   {"de", QT_TRANSLATE_NOOP("catalog", "German")},
                   {"fr", QT_TRANSLATE_NOOP("catalog", "French")},
                   {"es", QT_TRANSLATE_NOOP("catalog", "Spanish")},
                   {"it", QT_TRANSLATE_NOOP("catalog", "Italian")},
                   {"pl", QT_TRANSLATE_NOOP("catalog", "Polish")},
                   {"ja", QT_TRANSLATE_NOOP("catalog", "Japanese")},
                   {"sv", QT_TRANSLATE_NOOP("catalog", "Swedish")},
                   {"ru", QT_TRANSLATE_NOOP("catalog", "Russian")}},
         .openWords = true,
         .when = {{GRAPHICS "@type", "vnc spice"}},
         .example = "de"},
    };
}

static QList<Setting> graphicsLogin()
{
    return {
        {.path = GRAPHICS "@passwd",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Password"),
         .help = QT_TRANSLATE_NOOP("catalog", "What a viewer must know; VNC looks at eight characters only."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{GRAPHICS "@type", "vnc spice"}},
         .takes = Takes::Now,
         .secret = true,
         .example = "letmein"},
        {.path = GRAPHICS "@passwdValidTo",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Valid until"),
         .help = QT_TRANSLATE_NOOP("catalog", "After that moment (UTC) the password no longer opens the screen."),
         .unset = QT_TRANSLATE_NOOP("catalog", "for ever"),
         .when = {{GRAPHICS "@passwd"}},
         .takes = Takes::Now,
         .example = "2027-01-31T12:00:00"},
        {.path = GRAPHICS "@connected",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Viewers at a change"),
         .help = QT_TRANSLATE_NOOP("catalog", "What happens to viewers as the password changes."),
         .unset = QT_TRANSLATE_NOOP("catalog", "keep"),
         .words = {{"keep", QT_TRANSLATE_NOOP("catalog", "They stay")},
                   {"disconnect", QT_TRANSLATE_NOOP("catalog", "They are cut off")},
                   {"fail", QT_TRANSLATE_NOOP("catalog", "The change fails")}},
         .when = {{GRAPHICS "@passwd"}},
         .takes = Takes::Now},
    };
}

static QList<Setting> graphicsLoginMore()
{
    return {
        {.path = GRAPHICS "@username",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "User"),
         .help = QT_TRANSLATE_NOOP("catalog", "The user name that a viewer must know."),
         .unset = QT_TRANSLATE_NOOP("catalog", "none"),
         .when = {{GRAPHICS "@type", "rdp"}},
         .since = "11.2",
         .example = "viewer"},
        {.path = GRAPHICS "@sharePolicy",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Several viewers"),
         .help = QT_TRANSLATE_NOOP("catalog", "Whether more than one viewer can look on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "one may shut out others"),
         .words = {{"allow-exclusive", QT_TRANSLATE_NOOP("catalog", "One may shut out others")},
                   {"force-shared", QT_TRANSLATE_NOOP("catalog", "Always")},
                   {"ignore", QT_TRANSLATE_NOOP("catalog", "As the viewers agree")}},
         .when = {{GRAPHICS "@type", "vnc"}}},
        {.path = GRAPHICS "@wait",
         .kind = Kind::Switch,
         .label = QT_TRANSLATE_NOOP("catalog", "Wait for a viewer"),
         .help = QT_TRANSLATE_NOOP("catalog", "The guest only starts to run when someone looks on."),
         .unset = QT_TRANSLATE_NOOP("catalog", "no"),
         .words = yesNo(),
         .when = {{GRAPHICS "@type", "vnc"}},
         .since = "11.10"},
    };
}

static QList<Setting> graphicsListen()
{
    return {
        {.path = GRAPHICS "listen[]",
         .kind = Kind::Rows,
         .label = QT_TRANSLATE_NOOP("catalog", "Reachable at"),
         .help = QT_TRANSLATE_NOOP("catalog", "Addresses or sockets where viewers can connect."),
         .unset = QT_TRANSLATE_NOOP("catalog", "only on the host itself"),
         .when = {{GRAPHICS "@type", "vnc spice rdp"}}},
        {.path = GRAPHICS "listen[]/@type",
         .kind = Kind::Choice,
         .label = QT_TRANSLATE_NOOP("catalog", "Way"),
         .help = QT_TRANSLATE_NOOP("catalog", "What the row is."),
         .words = {{"address", QT_TRANSLATE_NOOP("catalog", "An address")},
                   {"network", QT_TRANSLATE_NOOP("catalog", "A virtual network")},
                   {"socket", QT_TRANSLATE_NOOP("catalog", "A Unix socket")},
                   {"none", QT_TRANSLATE_NOOP("catalog", "Nowhere")}}},
        {.path = GRAPHICS "listen[]/@address",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Address"),
         .help = QT_TRANSLATE_NOOP("catalog", "0.0.0.0 means that any computer can reach it."),
         .unset = QT_TRANSLATE_NOOP("catalog", "127.0.0.1"),
         .when = {{GRAPHICS "listen[]/@type", "address"}},
         .example = "0.0.0.0"},
        {.path = GRAPHICS "listen[]/@network",
         .kind = Kind::Text,
         .label = QT_TRANSLATE_NOOP("catalog", "Network"),
         .help = QT_TRANSLATE_NOOP("catalog", "The address of the host in this network is taken."),
         .when = {{GRAPHICS "listen[]/@type", "network"}},
         .example = "default",
         .offer = Offer::Networks},
        {.path = GRAPHICS "listen[]/@socket",
         .kind = Kind::File,
         .label = QT_TRANSLATE_NOOP("catalog", "Socket"),
         .help = QT_TRANSLATE_NOOP("catalog", "A socket on the host."),
         .unset = QT_TRANSLATE_NOOP("catalog", "libvirt picks one"),
         .when = {{GRAPHICS "listen[]/@type", "socket"}},
         .example = "/run/web01-vnc.sock"},
    };
}

static SettingGroup graphicsMain()
{
    return {
        .title = "",
        .place = "",
        .settings = graphicsKind() + graphicsKindMore() + graphicsKindRest() + graphicsLogin() + graphicsLoginMore() +
                    graphicsListen(),
    };
}

SettingPage Devices::graphics()
{
    return {
        .id = "graphics",
        .title = QT_TRANSLATE_NOOP("catalog", "Displays"),
        .intro = QT_TRANSLATE_NOOP(
            "catalog",
            "How people see the guest's screen from elsewhere. What the guest draws with is the video card."),
        .groups = {graphicsMain(), graphicsLooks(), spiceChannels(), spiceTuning(), graphicsPlaces()},
        .row = "devices/graphics[]",
    };
}

#undef GRAPHICS
