/**
 * Who answers for what in a tenant: its bureaus, the administrative areas of its document with their duties (K-35…K-47,
 * B-11…B-21), the calendar that periods are counted by, and the tasks that bureaus are given (K-48, B-31…B-33). Owns tables
 * {@code rsp_*}. Listens to {@code CalendarYearAnnounced} of the kernel; observes {@code DocumentTakenBack} of
 * correspondence.
 */
@AppModule(
        name = "responsibility",
        allowedDependencies = {"kernel", "web-kit", "files", "identity", "casework", "correspondence"},
        exposedPackages = "org.creditportal.responsibility.api..")
package org.creditportal.responsibility;

import org.creditportal.kernel.module.AppModule;
