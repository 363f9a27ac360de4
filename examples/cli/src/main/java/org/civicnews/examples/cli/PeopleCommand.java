package org.civicnews.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.PeopleRecognizer;
import org.civicnews.vietnamese.people.PostClaim;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds people with their posts, organisations and places. */
@Command(
        name = "people",
        description = "Finds people with their posts, organisations and places in a text.",
        mixinStandardHelpOptions = true)
final class PeopleCommand extends Recogniser {
    @Override
    List<ObjectNode> find(String text, JsonRecord options) {
        List<ObjectNode> mentions = new ArrayList<>();
        for (NameMention mention : PeopleRecognizer.standard().find(text)) {
            ObjectNode out = JsonRecord.MAPPER.createObjectNode();
            out.put("start", mention.span().start());
            out.put("end", mention.span().end());
            out.put("text", mention.text());
            out.put("is", mention.kind().name().toLowerCase(Locale.ROOT));
            out.put("name", mention.name());
            if (mention.kind() == NameKind.PERSON) {
                ArrayNode posts = out.putArray("posts");
                for (PostClaim post : mention.posts()) {
                    ObjectNode claim = posts.addObject().put("title", post.title());
                    post.organization().ifPresent(organization -> claim.put("organization", organization));
                }
            }
            mentions.add(out);
        }
        return mentions;
    }
}
