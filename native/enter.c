#include "sandbox-init.h"
int enter_main(int argc, char **argv) { (void)argc; (void)argv; fail("enter", "", "not yet"); }
int init_main(int argc, char **argv) { (void)argc; (void)argv; fail("init", "", "not yet"); }
int idmap_main(int argc, char **argv) { (void)argc; (void)argv; fail("idmap", "", "not yet"); }
