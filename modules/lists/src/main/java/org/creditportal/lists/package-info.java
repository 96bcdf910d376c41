/**
 * Decides who is on a red, black or watch list, on which facts and on which legal basis (K-12, K-16), in the four steps
 * proposal, review, publication and withdrawal. Owns tables {@code lst_*}. Listens to {@code RecordWithheld},
 * {@code RecordWithdrawn} and {@code RecordRepaired} of records; publishes {@code EntryPublished}, {@code EntryWithdrawn} and {@code ListTypesAnnounced}.
 */
@AppModule(
        name = "lists",
        allowedDependencies = {"kernel", "web-kit", "identity", "records"},
        exposedPackages = "org.creditportal.lists.api")
package org.creditportal.lists;

import org.creditportal.kernel.module.AppModule;
