"""One task a stage, each of them `jobs/run VERB`: no logic here. The day is passed on for backfills."""

from datetime import datetime, timedelta

from airflow import DAG
from airflow.operators.bash import BashOperator

ACCORD = "/opt/accord/jobs/run"
LAKE = "--lake /data/lake"

with DAG(
    dag_id="accord",
    schedule="0 2 * * *",
    start_date=datetime(2018, 1, 1),
    catchup=False,
    max_active_runs=1,
    default_args={"retries": 3, "retry_delay": timedelta(minutes=15)},
) as dag:
    load = BashOperator(task_id="load", bash_command=f"{ACCORD} load /data/news/{{{{ ds }}}} {LAKE}")
    extract = BashOperator(task_id="extract", bash_command=f"{ACCORD} extract {LAKE}")
    resolve = BashOperator(task_id="resolve", bash_command=f"{ACCORD} resolve {LAKE}")
    count = BashOperator(task_id="count", bash_command=f"{ACCORD} count {LAKE}")
    export = BashOperator(task_id="export", bash_command=f"{ACCORD} export {LAKE} --out /data/export")

    load >> extract >> resolve >> count >> export
