"""Public fakes, the fault endpoint, and contract checks for plugins.

clock       FakeClock            a clock that stands until it is told to move
endpoints   RecordingEndpoint    an endpoint in memory, with scripted answers
endpoint    FaultEndpoint        a real HTTP server that speaks our protocol and misbehaves
faults      what it can do       `python -m digest.testing.endpoint --faults 503,reset-after`
service     ScriptedService      a real HTTP server that plays any service, as scripted
contracts   check_endpoint       what every endpoint adapter must hold
            check_conversation   what one that speaks HTTP must understand
summarisers check_summariser     what every adapter to a language model must hold
"""
