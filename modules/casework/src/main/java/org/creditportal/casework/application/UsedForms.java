package org.creditportal.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.kernel.audit.AuditedAct;
import org.creditportal.kernel.cryptography.Digests;

/** Keeps for each form what it came to, in the transaction of its act. */
@ApplicationScoped
public class UsedForms implements OnceOnly {

    /** As commands, and what proposals hold, name it. */
    private static final Pattern SEEN_VERSION = Pattern.compile("\\bseenVersion=-?\\d+");

    private StoredTokens tokens;
    private CurrentOfficer currentOfficer;

    protected UsedForms() {}

    @Inject
    public UsedForms(StoredTokens tokens, CurrentOfficer currentOfficer) {
        this.tokens = tokens;
        this.currentOfficer = currentOfficer;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public String once(CommandToken token, Object command, Supplier<String> act) {
        if (token == null) {
            throw new CaseworkRefusedException(CaseworkError.FORM_UNKNOWN);
        }
        String officer = currentOfficer.require().id();
        String digest = digest(command);
        if (tokens.take(officer, token.value(), digest)) {
            String result = act.get();
            tokens.conclude(officer, token.value(), result);
            return result;
        }
        StoredTokens.Used first = tokens.require(officer, token.value());
        if (!first.digest().equals(digest)) {
            throw new CaseworkRefusedException(CaseworkError.FORM_USED);
        }
        AuditedAct.changedNothing();
        return first.result();
    }

    /**
     * Tells two contents of a form apart without keeping them; as text a record tells all that it holds. Which version the sender saw is no
     * part of what is asked for: who never had the answer and sends the same again reads a later version first, because the act was done.
     */
    static String digest(Object command) {
        String asked = SEEN_VERSION.matcher(command.toString()).replaceAll("");
        return Digests.sm3((command.getClass().getName() + asked).getBytes(StandardCharsets.UTF_8));
    }
}
