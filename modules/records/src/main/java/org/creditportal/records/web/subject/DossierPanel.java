package org.creditportal.records.web.subject;

import java.util.List;
import java.util.Locale;
import org.creditportal.kernel.dossier.DossierAnswer;
import org.creditportal.kernel.dossier.DossierAnswer.Outcome;
import org.creditportal.kernel.dossier.DossierEntry;
import org.creditportal.kernel.dossier.DossierLight;
import org.creditportal.kernel.dossier.DossierLink;
import org.creditportal.kernel.dossier.DossierTone;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.kernel.text.Texts;

/** One module's part of a dossier in the reader's language. A part that has not answered says so and nothing else. */
public final class DossierPanel {

    private final DossierAnswer answer;
    private final Texts texts;
    private final Locale language;

    DossierPanel(DossierAnswer answer, Locale language) {
        this.answer = answer;
        this.language = language;
        this.texts = Texts.of(answer.place().module(), language);
    }

    public String getModule() {
        return answer.place().module();
    }

    public String getTitle() {
        return texts.get("dossier.title");
    }

    /** Whether it could not be checked. */
    public boolean isFailed() {
        return answer.outcome() == Outcome.FAILED;
    }

    /** Whether the officer may not see it. */
    public boolean isClosed() {
        return answer.outcome() == Outcome.NOT_PERMITTED;
    }

    /** Whether nothing is in force: never so of a part that was not asked or did not answer. */
    public boolean isClear() {
        return isAnswered() && !answer.holding().isInForce();
    }

    /** Says that nothing is in force. */
    public String getClearText() {
        return texts.get("dossier.clear");
    }

    public boolean isLimited() {
        return isAnswered() && answer.holding().limited();
    }

    public List<Light> getLights() {
        return isAnswered() ? answer.holding().lights().stream().map(Light::new).toList() : List.of();
    }

    public List<Entry> getEntries() {
        return isAnswered()
                ? answer.holding().entries().stream().map(Entry::new).toList()
                : List.of();
    }

    private boolean isAnswered() {
        return answer.outcome() == Outcome.ANSWERED;
    }

    private static String look(DossierTone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private Object told(Object argument) {
        return argument instanceof LocalizedText words ? words.text(language) : argument;
    }

    /** One light. */
    public final class Light {

        private final DossierLight light;

        private Light(DossierLight light) {
            this.light = light;
        }

        public String getText() {
            return texts.get(
                    light.key(),
                    light.arguments().stream().map(argument -> told(argument)).toArray());
        }

        public String getTone() {
            return look(light.tone());
        }

        public DossierLink getLink() {
            return light.link();
        }
    }

    /** One line of the section. */
    public final class Entry {

        private final DossierEntry entry;

        private Entry(DossierEntry entry) {
            this.entry = entry;
        }

        public DossierEntry getHeld() {
            return entry;
        }

        public String getTitle() {
            return entry.title().text(language);
        }

        public String getStanding() {
            return texts.get(entry.standingKey());
        }

        public String getTone() {
            return look(entry.tone());
        }
    }
}
