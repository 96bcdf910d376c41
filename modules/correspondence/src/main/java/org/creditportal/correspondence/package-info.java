/**
 * What leaves the office in writing: official documents from the tenant's templates, with number, seal, digest, verification
 * and service (送达), and mail to officers. Owns tables {@code cor_*}. Listens to its own {@code LetterWritten} and to
 * {@code ReminderDue} of casework; fires {@code DocumentStanding}, so that the public's verification changes in the same
 * transaction, {@code DocumentTakenBack}, so that a procedure whose matter stands may refuse it, and the kernel's {@code PaperOpened}, so that whoever reads
 * about a person is on record under the person.
 */
@AppModule(
        name = "correspondence",
        allowedDependencies = {"kernel", "web-kit", "files", "identity", "casework"},
        exposedPackages = {
            "org.creditportal.correspondence.api",
            "org.creditportal.correspondence.api.document",
            "org.creditportal.correspondence.api.mail",
            "org.creditportal.correspondence.api.urging"
        })
package org.creditportal.correspondence;

import org.creditportal.kernel.module.AppModule;
