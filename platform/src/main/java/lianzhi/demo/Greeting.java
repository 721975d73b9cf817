package lianzhi.demo;

import lianzhi.demo.people.DemoPeople;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What the terminal says when the demo is up: the address and the logins. */
@Component
@Profile("demo")
@Order(1000)
class Greeting {
    private final Environment environment;

    Greeting(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        System.out.printf("""

            联执 Lianzhi  http://127.0.0.1:%s/
            演示登录 Demo logins, password %s
              霞山法院 Xiashan   xs-filing 立案  xs-judge 法官  xs-clerk 书记员  xs-funds 案款  xs-chief 局长  xs-president 院长
              中院 Intermediate  zj-centre 指挥中心  zj-auditor 审计  zj-admin 系统管理
              当事人 Portal      /portal  首个案件 the first case, 查询码 codes DEMO2345AP (申请执行人), DEMO2345DB (被执行人)
              协助单位 Units     /agency  zj-police 测试市公安局
            %n\
            """, environment.getProperty("local.server.port"), DemoPeople.PASSWORD);
    }
}
