package org.creditportal.systemtests.casework;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.creditportal.casework.api.CaseworkAudit;
import org.creditportal.disclosure.api.DisclosureComparison;
import org.creditportal.kernel.audit.AuditEventSource;
import org.creditportal.lists.api.EntryComparison;
import org.creditportal.records.api.subject.RepresentativeComparison;
import org.creditportal.records.api.timeliness.ReportingReminders;
import org.creditportal.sanctions.api.CaseComparison;
import org.creditportal.systemtests.kernel.KernelArchive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.UrlAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The kernel's archive, casework without its pages, and who is at work. */
final class CaseworkArchive {

    private CaseworkArchive() {}

    static WebArchive create() {
        JavaArchive casework = ShrinkWrap.create(JavaArchive.class, "casework.jar")
                .addPackages(
                        true,
                        "org.creditportal.casework.api",
                        "org.creditportal.casework.domain",
                        "org.creditportal.casework.application")
                .merge(ShrinkWrap.create(ZipImporter.class)
                        .importFrom(
                                new File(System.getProperty("portal.files.identity")),
                                Filters.include("/org/creditportal/identity/api/.*"))
                        .as(JavaArchive.class))
                // It asks the login service, which this server has none of.
                .deleteClass("org.creditportal.casework.application.AccountWork")
                .addAsServiceProvider(AuditEventSource.class, CaseworkAudit.class)
                .addAsManifestResource(new UrlAsset(persistenceUnit()), "persistence.xml")
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        return KernelArchive.create("casework.war")
                .addPackage(CaseworkArchive.class.getPackage())
                .addClasses(
                        ReportingReminders.class,
                        RepresentativeComparison.class,
                        EntryComparison.class,
                        CaseComparison.class,
                        DisclosureComparison.class)
                .merge(timers())
                .addAsLibrary(casework);
    }

    /** Those of the office that work for each tenant and need nothing else of it. */
    private static WebArchive timers() {
        return ShrinkWrap.create(ZipImporter.class)
                .importFrom(
                        new File(System.getProperty("portal.files.office")),
                        Filters.include("/WEB-INF/classes/org/creditportal/portal/application/"
                                + "(Reminder|Comparison|Reprotection)Timer.*"))
                .as(WebArchive.class);
    }

    private static URL persistenceUnit() {
        try {
            return Collections.list(CaseworkArchive.class.getClassLoader().getResources("META-INF/persistence.xml"))
                    .stream()
                    .filter(CaseworkArchive::isOfCasework)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isOfCasework(URL unit) {
        try (InputStream text = unit.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .contains("persistence-unit name=\"casework\"");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
