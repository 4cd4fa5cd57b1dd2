import type { Weights } from '@/extraction/choice'

/** What an analyst would conclude from each kind of phrase: group, modality, stage, weight. */
const beliefs = `
interest done,now,wish,could,future interest 1.6
explore done,now,wish,could,future interest 0.8
plan done,now,wish interest 0.9
plan future,could interest 0.7
plan done,now agreement 0.4
talks done,now talks 1.5
talks wish,future,could talks 0.7
talks not talks 0.3
bid done,now talks 1
bid wish,future,could talks 0.5
study done,now talks 1.1
study wish,future,could talks 0.6
mou done mou 2.2
mou now mou 1.6
mou wish,could,future mou 0.3
mou wish,could,future interest 0.5
deal done agreement 1.5
deal now agreement 0.9
deal wish,could talks 0.7
deal future agreement 0.3
deal future talks 0.5
deal not talks 0.5
approve done agreement 1.2
approve now agreement 0.7
approve future,could,wish talks 0.7
approve not talks 0.6
decide done,now,future agreement 1.1
decide wish,could interest 0.6
buy done,now agreement 1
buy future agreement 0.6
buy wish,could talks 0.5
buy wish,could interest 0.5
venture done,now agreement 0.9
venture future agreement 0.6
venture wish,could interest 0.5
finance done,now agreement 0.6
build done,now construction 1.8
build future agreement 0.9
build wish,could interest 0.6
build not talks 0.3
rise done,now construction 0.4
rise future agreement 0.6
open done,now operational 1.9
open future agreement 0.8
open wish,could interest 0.4
run done,now operational 0.7
invest done,now agreement 0.5
invest done operational 0.3
invest future agreement 0.8
invest wish,could interest 0.9
leave done,now,future withdrawn 1.8
leave wish,could withdrawn 0.9
pause done,now withdrawn 1.3
pause future,wish,could withdrawn 0.5
invite done,now interest 0.2
loose-build done,now construction 0.2
loose-build future agreement 0.4
loose-build wish,could interest 0.3
loose-open done operational 0.6
loose-open now operational 0.3
loose-open future agreement 0.3
loose-make done,now operational 0.3
loose-make future agreement 0.2
loose-make wish interest 0.2
loose-invest future agreement 0.3
loose-invest wish,could interest 0.4
loose-buy done,now agreement 0.4
loose-buy wish,could talks 0.3
loose-sign done agreement 0.4
loose-talk done,now talks 0.3
loose-grow done operational 0.3
loose-grow future agreement 0.2
loose-hire now operational 0.2
loose-hire future agreement 0.2
loose-begin done construction 0.3
loose-begin future agreement 0.3
`

/** The prior of the stage model, by the names of its cues. */
export const stagePrior: Weights = Object.fromEntries(
  [
    ['agreement|bias', 0.4],
    ['interest|bias', 0.3],
    ['headline:leave', 'withdrawn', 0.8],
    ['headline:open', 'operational', 0.6],
    ['headline:build', 'construction', 0.3],
    ['headline:mou', 'mou', 0.6],
    ['headline:interest', 'interest', 0.6],
    ['headline:deal', 'agreement', 0.4],
    ['headline:decide', 'agreement', 0.4],
  ]
    .map(([cue, stage, weight]) => (typeof stage === 'number' ? [cue, stage] : [`${stage}|${cue}`, weight]))
    .concat(
      beliefs
        .trim()
        .split('\n')
        .flatMap((line) => {
          const [group = '', modalities = '', stage = '', weight = '0'] = line.split(' ')
          return modalities.split(',').map((modality) => [`${stage}|${group}.${modality}`, Number(weight)])
        }),
    ),
)
