package org.creditportal.systemtests.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.systemtests.kernel.Notes;

/** A form that writes a note. */
@Stateless
@PermitAll
public class FormNotes {

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private Notes notes;

    /** What the form asks for. */
    public record WriteNote(String text) {}

    public String write(CommandToken token, String text) {
        return onceOnly.once(token, new WriteNote(text), () -> String.valueOf(notes.write(text)));
    }

    public String writeAndFail(CommandToken token, String text) {
        write(token, text);
        throw new IllegalStateException("after everything was written");
    }
}
