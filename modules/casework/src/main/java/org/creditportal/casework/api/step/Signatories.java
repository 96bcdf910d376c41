package org.creditportal.casework.api.step;

import org.creditportal.kernel.procedure.Signatory;

/** Who signs the step that is being taken. */
public interface Signatories {

    /**
     * The officer at work.
     *
     * @throws org.creditportal.identity.api.NotLoggedInException when nobody is logged in, as in background work
     */
    Signatory current();
}
