/**
 * The common face of office and public site: layout, tag library {@code kit}, theme, languages, security headers, error
 * pages, health checks, and the door that both stand behind. Owns no tables. Listens to no module.
 */
@AppModule(
        name = "web-kit",
        allowedDependencies = {"kernel"},
        exposedPackages = "org.creditportal.webkit..")
package org.creditportal.webkit;

import org.creditportal.kernel.module.AppModule;
