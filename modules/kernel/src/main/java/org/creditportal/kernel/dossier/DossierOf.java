package org.creditportal.kernel.dossier;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link DossierPart}: the mapped classes of its module that keep a subject's number and that it tells of. Each of the module's is
 * named here or says {@link NotInDossier} why not; one that is forgotten would make a subject look clean that is not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface DossierOf {

    /** The classes. */
    Class<?>[] value();
}
