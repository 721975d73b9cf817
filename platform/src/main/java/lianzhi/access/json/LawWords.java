package lianzhi.access.json;

import lianzhi.law.Money;
import lianzhi.law.Rate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** Money is "1234.50" in yuan, a rate is "6.15" in per cent; text holds no null character. */
@Configuration
class LawWords {
    @Bean
    JacksonModule lawWordsInJson() {
        return new SimpleModule("law")
                .addSerializer(Money.class, new WriteText<>(Money.class, Money::toString))
                .addDeserializer(Money.class, new ReadMoney())
                .addSerializer(Rate.class, new WriteText<>(Rate.class, Rate::inPercent))
                .addDeserializer(Rate.class, new ReadRate())
                .addDeserializer(String.class, new ReadText())
                .setSerializerModifier(new KeepOften());
    }
}
