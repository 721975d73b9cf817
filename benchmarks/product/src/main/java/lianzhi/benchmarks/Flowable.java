package lianzhi.benchmarks;

import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The peer: the same case as a process with four user tasks in Flowable, with its audit history. */
final class Flowable {
    private static final String PROCESS = """
        <?xml version='1.0' encoding='UTF-8'?>
        <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='b'>
        <process id='p4' isExecutable='true'><startEvent id='s'/><userTask id='t1'/><userTask id='t2'/><userTask id='t3'/>
        <userTask id='t4'/><endEvent id='e'/><sequenceFlow id='f1' sourceRef='s' targetRef='t1'/>
        <sequenceFlow id='f2' sourceRef='t1' targetRef='t2'/><sequenceFlow id='f3' sourceRef='t2' targetRef='t3'/>
        <sequenceFlow id='f4' sourceRef='t3' targetRef='t4'/><sequenceFlow id='f5' sourceRef='t4' targetRef='e'/>
        </process></definitions>\
        """;

    private final ProcessEngine engine;

    Flowable(DataSource database) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("p4.bpmn20.xml", PROCESS)
                .deploy();
    }

    void oneCase() {
        var started = engine.getRuntimeService().startProcessInstanceByKey("p4");
        for (int i = 0; i < 4; i++) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(started.getId())
                    .singleResult();
            engine.getTaskService().complete(task.getId());
        }
    }
}
