package accord.codebook;

import java.util.Set;

/** Words that are written with a capital where a sentence starts, or always, and are no part of a name. */
final class OrdinaryWords {
    private static final Set<String> WORDS = Set.of("""
            a about above according across after afterwards again against ago all almost along already also
            although always amid among an and another any anyone anything april are around as at august away
            back be because been before behind below beneath beside besides between beyond both but by can cease
            civilians could damage dec december despite did do does dozens during each earlier eight either else
            elsewhere eleven enough even eventually ever every everyone everything except families feb february
            few fifteen fifty fighters five following for former forty four fourteen friday from further had has
            have he hence her here hers him his how however hundreds i if in indeed inside instead into is it
            its itself jan january july june just last late later least less like local many march may me
            meanwhile men might million monday more moreover most much must my near nearby nearly neither never
            nevertheless next nine no nobody none nor not nothing nov november now of october off often on once
            one only onto or other others otherwise our out outside over own past people per perhaps quite
            rather rebels residents same saturday say second sept september several she should shortly since six
            sixty so some somebody someone something sometimes soon still such sunday ten than that the their
            them then there therefore these they third this those though thousands three through throughout
            thursday thus till to today together tomorrow tonight too toward towards tuesday twelve twenty two
            under unless unlike until up upon us was we wednesday well were what when where whereas whether
            which while who whoever whole whom whose why will with within without women would year years yes
            yesterday yet you your asked tags related read video photo editing reporting writing source see
            share state government army foreign un islamic christian muslim kurdish arab western eastern
            northern southern north south east west
            """.strip().split("\\s+"));

    private OrdinaryWords() {}

    static boolean has(String key) {
        return WORDS.contains(key);
    }
}
