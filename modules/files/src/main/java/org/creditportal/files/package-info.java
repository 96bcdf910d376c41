/**
 * Files that come in, lie here and go out: guarded readers of untrusted tables, writers of tables, the vault. Every module
 * that takes or gives files does it here. Owns tables {@code fil_*}. Fires the kernel's {@code PaperOpened}.
 * Listens to no module.
 */
@AppModule(
        name = "files",
        allowedDependencies = {"kernel", "web-kit"},
        exposedPackages = "org.creditportal.files..")
package org.creditportal.files;

import org.creditportal.kernel.module.AppModule;
