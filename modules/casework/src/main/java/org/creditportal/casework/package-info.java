/**
 * What every official procedure needs once: matters that go in steps, rules of who may take a step, changes that a second
 * officer lets happen, clocks in working days with their reminders, forms that act once, and the work list that every module
 * feeds. Owns tables {@code cas_*}. Listens to {@code CalendarYearAnnounced} of the kernel;
 * observes {@code OfficerMoved} of identity; publishes {@code ReminderDue}.
 */
@AppModule(
        name = "casework",
        allowedDependencies = {"kernel", "web-kit", "identity"},
        exposedPackages = {
            "org.creditportal.casework.api..",
            "org.creditportal.casework.domain.edition",
            "org.creditportal.casework.domain.matter"
        })
package org.creditportal.casework;

import org.creditportal.kernel.module.AppModule;
