/**
 * Who answers for what in a tenant: its bureaus, the administrative areas of its document with their duties (K-35…K-47,
 * B-11…B-21), and the calendar that periods are counted by. Owns the prefix {@code rsp_}, no tables yet: bureaus and areas
 * come from the tenant's files. Listens to no events.
 */
@AppModule(
        name = "responsibility",
        allowedDependencies = {"kernel", "web-kit", "identity", "casework"},
        exposedPackages = "org.creditportal.responsibility.api")
package org.creditportal.responsibility;

import org.creditportal.kernel.module.AppModule;
