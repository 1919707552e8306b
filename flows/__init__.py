"""The steps of a run, the flows that Prefect schedules them in, and the command line."""
