package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mechanisms hold for any war: nothing but the codebook's data knows where it is. */
class OtherWarsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2022-05-17|evacuation|Mariupol|Ukrainian soldiers were evacuated from the besieged city of Mariupol in buses on Monday under an agreement with Russian forces.
                    2018-12-18|ceasefire|Hodeidah|A ceasefire took effect in Hodeidah at midnight after Houthi rebels and the Yemeni government signed a deal, the UN said.
                    1995-07-25|evacuation|Zepa|Muslim civilians were evacuated from Zepa in buses under a deal between Serb forces and the defenders of the besieged enclave.
                    1995-10-12|ceasefire|Bosnia|A nationwide ceasefire brokered by the United States came into force across Bosnia on Thursday, but Serb and Muslim troops went on shelling.
                    2023-09-20|ceasefire|Nagorno-Karabakh|Separatist forces in Nagorno-Karabakh agreed to a ceasefire brokered by Russian peacekeepers and will hand over their weapons.
                    2023-11-24|exchange|Gaza|Hamas freed 13 hostages from Gaza on Friday in exchange for 39 Palestinian prisoners under a truce deal with Israel.
                    2023-05-22|ceasefire|Khartoum|A seven-day truce in Khartoum between the army and the paramilitary Rapid Support Forces took effect on Monday.
                    2016-06-24|ceasefire|Colombia|Colombia's government and FARC rebels signed a ceasefire in Colombia, agreeing that fighters will hand over their weapons.
                    2014-09-06|ceasefire|eastern Ukraine|A truce between Kiev and pro-Russian separatists in eastern Ukraine was holding on Saturday.
                    2015-02-18|evacuation|Debaltseve|Ukrainian troops withdrew from Debaltseve in convoys after an agreement with separatists gave them safe passage.
                    1993-03-30|evacuation|Srebrenica|Civilians were evacuated from the besieged town of Srebrenica in UN convoys after Serb forces agreed to let them leave.
                    2020-12-14|exchange|Yerevan|Azerbaijan and Armenia carried out a prisoner swap; forty-four captives were flown to Yerevan under the ceasefire agreement.
                    2017-11-30|access|Hodeidah|The Saudi-led coalition allowed an aid convoy into the besieged port of Hodeidah under an agreement with Houthi rebels.
                    2009-05-01|ceasefire|Sri Lanka|The Tamil Tiger rebels declared a ceasefire in Sri Lanka, but the army rejected the truce and shelled the enclave.
                    2017-10-23|evacuation|Marawi|Militants were given safe passage out of Marawi under a deal with the Philippine army, which besieged the city.
                    2014-05-09|reconciliation|Bangui|Militia fighters in Bangui agreed to lay down their arms and join the army under a reconciliation deal.
                    """)
    void aDealOfAnotherWarIsCoded(String published, String kind, String place, String text) {
        assertThat(CodedText.deals(published, text))
                .anySatisfy(m -> assertThat(m.kinds()).contains(kind));
        assertThat(CodedText.deals(published, text).stream()
                        .flatMap((Mention m) -> java.util.stream.Stream.concat(
                                CodedText.names(m.origins()).stream(), CodedText.names(m.destinations()).stream())))
                .anySatisfy(name -> assertThat(name).contains(place));
    }
}
