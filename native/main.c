#define _GNU_SOURCE
#include "act.h"
#include "sandbox-init.h"

#include <string.h>
#include <unistd.h>

int main(int argc, char **argv) {
  const char *applet = argc > 1 ? argv[1] : "";
  if (strcmp(applet, "init") == 0) return init_main(argc - 1, argv + 1);
  if (strcmp(applet, "enter") == 0) return enter_main(argc - 1, argv + 1);
  if (strcmp(applet, "scan") == 0) return scan_main(argc - 1, argv + 1);
  if (strcmp(applet, "copy") == 0) return copy_main(argc - 1, argv + 1);
  if (strcmp(applet, "idmap") == 0) return idmap_main(argc - 1, argv + 1);
  if (strcmp(applet, "probe") == 0) return probe_main(argc - 1, argv + 1);
  /* Outside of any sandbox, where an act shows what it would do there. */
  if (strcmp(applet, "act") == 0 && argc > 2) return act_main(argv + 2, environ);
  if (strcmp(applet, "lend") == 0) return lend_main(argc - 1, argv + 1);
  if (strcmp(applet, "companion") == 0) return companion_main(argc - 1, argv + 1);
  if (strcmp(applet, "guest") == 0) return guest_main(argc - 1, argv + 1);
  if (strcmp(applet, "receive") == 0) return receive_main(argc - 1, argv + 1);
  if (strcmp(applet, "clock") == 0) return clock_main();
  fail("usage", applet, "one of init, enter, scan, copy, idmap, probe, act, lend, companion, guest, receive, clock is needed");
}
