package org.creditportal.systemtests.kernel;

import java.io.File;
import java.util.Arrays;
import org.creditportal.kernel.audit.AuditEventSource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The kernel, files and this package's fixtures as an application. */
public final class KernelArchive {

    private KernelArchive() {}

    static WebArchive create() {
        return create("kernel.war");
    }

    /** @param name of an archive that holds more */
    public static WebArchive create(String name) {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, name)
                .addPackage(KernelArchive.class.getPackage())
                .addAsServiceProvider(AuditEventSource.class, FixtureAudit.class)
                .addAsResource("fixture-persistence.xml", "META-INF/persistence.xml")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(
                        file -> file.getName()
                                .matches(
                                        "(credit-portal-kernel|credit-portal-files|aalto-xml|aircompressor|fastcsv|fastexcel|opczip|stax2-api|tsid-creator|bcprov-jdk18on|json-schema-validator|itu|slf4j-api|assertj-core|byte-buddy)-[0-9].*\\.jar"))
                .forEach(archive::addAsLibrary);
        return archive;
    }
}
