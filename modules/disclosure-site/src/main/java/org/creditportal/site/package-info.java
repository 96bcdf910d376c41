/**
 * The public site: shows and hands out what the credit office published, to everybody, without login or session. Owns no
 * tables; reads the views {@code dsc_v_*} as a database user that may see nothing else. Listens to no module.
 */
@AppModule(
        name = "disclosure-site",
        allowedDependencies = {"kernel", "web-kit", "files"},
        exposedPackages = "org.creditportal.site.api")
package org.creditportal.site;

import org.creditportal.kernel.module.AppModule;
