package org.creditportal.checks.web;

import org.creditportal.checks.api.check.AskedSubject;

/** What bureaus' own systems send to look at a subject. */
public class CheckRequest extends MatterRequest {

    public String identifier;
    public String name;

    AskedSubject asked() {
        return new AskedSubject(by(), identifier, name);
    }
}
