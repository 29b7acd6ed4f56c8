package accord.text;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The one door to the NLP library (NLP4J, Choi 2016): splits a text into sentences and tokens, and gives those sentences
 * that matter their tags, lemmas and dependencies. Deterministic; one instance may be used by many threads. Models
 * load at the first sentence parsed, once a JVM.
 */
public final class Parser implements Reader {
    /** ISO 639-1 codes of the languages that the library's models read. */
    public static final List<String> LANGUAGES = List.of("en");

    /** Parsing time grows faster than length: what is longer is tagged as far as this. */
    private static final int MOST_TOKENS = 160;

    private final Tokenising tokenizer = new Tokenising();

    /** Starts loading the models without waiting for them. */
    public static void warm() {
        Thread thread = new Thread(Models::loaded, "models");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Reading split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Furniture.Span> furniture = Furniture.in(text);
        for (Sentences.Span span : Sentences.of(text)) {
            List<Token> tokens = tokens(text, span.begin(), span.end());
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(
                        sentences.size(),
                        span.begin(),
                        span.end(),
                        span.paragraph(),
                        Furniture.covers(furniture, text, span.begin(), span.end()),
                        tokens,
                        false));
            }
        }
        return new Reading(text, sentences, furniture);
    }

    @Override
    public Reading parse(Reading reading, Predicate<Sentence> wanted) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            sentences.add(!sentence.parsed() && wanted.test(sentence) ? parse(sentence) : sentence);
        }
        return new Reading(reading.text(), sentences, reading.furniture());
    }

    private static Sentence parse(Sentence sentence) {
        int size = Math.min(MOST_TOKENS, sentence.tokens().size());
        NLPNode[] nodes = new NLPNode[size + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < size; i++) {
            nodes[i + 1] = new NLPNode(i + 1, plain(sentence.tokens().get(i).form()));
        }
        Models.loaded().read(nodes);
        List<Token> tokens = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (i >= size) {
                tokens.add(token);
                continue;
            }
            NLPNode node = nodes[i + 1];
            NLPNode head = node.getDependencyHead();
            String label = node.getDependencyLabel();
            tokens.add(new Token(
                    i,
                    token.form(),
                    lemma(token, node.getLemma()),
                    node.getPartOfSpeechTag() == null ? "" : node.getPartOfSpeechTag(),
                    token.begin(),
                    token.end(),
                    head == null ? -1 : head.getID() - 1,
                    label == null ? "" : label));
        }
        return new Sentence(
                sentence.index(),
                sentence.begin(),
                sentence.end(),
                sentence.paragraph(),
                sentence.furniture(),
                tokens,
                true);
    }

    /** The library writes 0 for digits and #crd# for number words, and takes "bussed" for a form of "buss". */
    private static String lemma(Token token, String lemma) {
        if (lemma == null
                || lemma.isEmpty()
                || lemma.startsWith("#")
                || Character.isDigit(token.form().charAt(0))) {
            return token.lemma();
        }
        return lemma.equals("buss") ? "bus" : lemma.toLowerCase(Locale.ROOT);
    }

    /** Curly quotes and odd dashes are unknown to the models. */
    private static String plain(String form) {
        return form.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace("\u201c", "\"")
                .replace("\u201d", "\"")
                .replace('\u2013', '-')
                .replace('\u2014', '-');
    }

    private List<Token> tokens(String text, int begin, int end) {
        List<Token> tokens = new ArrayList<>();
        int at = begin;
        String stretch = text.substring(begin, end).replace('\u2019', '\'').replace('\u00a0', ' ');
        for (edu.emory.mathcs.nlp.component.tokenizer.token.Token found : tokenizer.of(stretch)) {
            String form = found.getWordForm();
            int from = begin + found.getStartOffset();
            int to = begin + found.getEndOffset();
            // the library's offsets are wrong after some contractions: look the form up from where we are
            if (from < at
                    || to > end
                    || !stretch.substring(from - begin, to - begin).equals(form)) {
                int again = stretch.indexOf(form, at - begin);
                if (again < 0) {
                    continue;
                }
                from = begin + again;
                to = from + form.length();
            }
            if (to <= from) {
                continue;
            }
            String written = text.substring(from, to);
            tokens.add(new Token(tokens.size(), written, written.toLowerCase(Locale.ROOT), "", from, to, -1, ""));
            at = to;
        }
        return tokens;
    }
}
